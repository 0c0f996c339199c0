/// The report's looks. Inline, without a font, a picture or a script: the file is all there is.
enum StyleSheet {
  static let text = """
    :root{color-scheme:light dark;\(Palette.declarations(\.light))}
    @media screen and (prefers-color-scheme:dark){:root{\(Palette.declarations(\.dark))}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
    overflow-wrap:anywhere}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
    h1,h2,h3,h4,blockquote,.lead,.text{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Georgia,serif}
    h1,h2,h3,h4{line-height:1.2;font-weight:600;margin:0;text-wrap:balance}
    h1{font-size:clamp(2rem,6vw,2.9rem);letter-spacing:-.015em}
    h2{font-size:1.75rem;margin-top:4rem;padding-top:1rem;border-top:3px double var(--rule)}
    h3{font-size:1.3rem;margin-top:2.6rem}
    h4{font-size:1.05rem;margin-top:1.8rem}
    h3 small,h4 small{font:400 .82rem/1.4 system-ui,sans-serif;color:var(--muted);margin-left:.4em}
    p,dl,ul,ol,table,blockquote,figure{margin:.7rem 0}
    ul,ol{padding-left:1.3rem}
    code{font:.86em/1.5 ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .skip{position:absolute;left:-999rem;padding:.6rem 1rem;background:var(--panel)}
    .skip:focus{left:1rem;top:1rem;z-index:2}
    .masthead,.layout,.colophon{max-width:64rem;margin:0 auto;padding:0 1.25rem}
    .masthead{padding-top:3.2rem}
    .kicker{margin:0 0 .5rem;font-size:.8rem;letter-spacing:.11em;text-transform:uppercase;color:var(--muted)}
    .lead{font-size:1.2rem;line-height:1.5;max-width:44rem;margin-top:1rem}
    .muted,.meta,.receipt,figcaption,.colophon{color:var(--muted)}
    main{max-width:70ch;min-width:0}
    main>section:first-child>h2{margin-top:2rem}

    .index{font-size:.88rem;line-height:1.4;margin-top:1.6rem}
    .index ul{list-style:none;margin:0;padding:0}
    .index li{margin:.4rem 0}
    .index li li{padding-left:.9rem}
    .index a{text-decoration:none}
    .index a:hover{text-decoration:underline}
    .index ul ul{display:none}
    .index span{color:var(--muted)}

    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.6rem,1fr));gap:1.2rem 1rem;margin:1.6rem 0}
    .figures div{border-top:1px solid var(--rule);padding-top:.45rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .figures dd{margin:0;font:600 1.95rem/1.1 "Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;\
    font-variant-numeric:lining-nums}
    .figures dt{font-size:.82rem;line-height:1.3;color:var(--muted)}
    table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums;width:100%;max-width:35rem}
    caption{text-align:left;color:var(--muted);padding-bottom:.4rem}
    th,td{text-align:left;vertical-align:top;font-weight:400;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule)}
    thead th{color:var(--muted)}
    .number-cell{text-align:right}
    .plot{display:block;width:100%;max-width:35rem;height:auto;margin:.5rem 0}
    .plot text{font:13px system-ui,sans-serif;fill:var(--ink)}
    .plot .faint{fill:var(--muted)}
    .plot .strong{font-weight:600}
    .plot line{stroke:var(--rule)}
    .plot .full{fill:var(--ink)}
    .plot .ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
    .plot .dashed{stroke-dasharray:3 2.4}

    mark{background:none;color:inherit}
    mark.content{background:var(--content-ground);border-radius:2px;padding:.06em 0;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    mark.cue{color:var(--cue);font-style:italic;text-decoration:underline dotted .1em;text-underline-offset:.2em}
    mark.source{color:var(--source);font-weight:600;text-decoration:underline solid .07em;text-underline-offset:.2em}
    mark.shared{box-shadow:inset 0 -.14em 0 -.04em var(--muted)}

    .claim{position:relative;margin:1.5rem 0 2.1rem;padding-left:1.25rem;border-left:3px solid var(--ink)}
    .is-probable{border-left-style:dashed}
    .is-possible{border-left-style:dotted}
    .is-unknown{border-left:4px double var(--muted)}
    .claim>*{margin:.4rem 0}
    .claim blockquote{font-size:1.13rem;line-height:1.55;margin:0 0 .65rem}
    .speaker b{font-weight:650}
    .meta,.receipt,.chain,.inside,.also,.differs,.claim details{font-size:.87rem;line-height:1.5}
    .meta>span+span::before{content:"·";margin:0 .5em;color:var(--muted)}
    .badge{white-space:nowrap;color:var(--ink);font-weight:600}
    .badge i{font-style:normal;display:inline-block;min-width:1.05em}
    .number{color:var(--muted);text-decoration:none;font-variant-numeric:tabular-nums}
    .also ol{margin:.2rem 0}
    .stories{max-width:none}
    .stories p{margin:0 0 .3rem}
    .stories .warning{margin-top:.5rem}
    .warning{background:var(--warning-ground);color:var(--warning);padding:.5rem .8rem;border-left:4px solid currentColor;font-size:.92rem}
    .warning a{color:inherit}
    .tag{color:var(--warning);background:var(--warning-ground);border:1px solid currentColor;border-radius:3px;\
    padding:.05em .4em;font-size:.8rem}
    .why{border-left:2px dotted var(--muted);padding-left:.7rem;font-size:.92rem}
    summary{cursor:pointer;color:var(--link);width:fit-content}
    summary:hover{text-decoration:underline}
    details[open]>summary{margin-bottom:.5rem}
    .facts{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.3rem 1rem;margin:.4rem 0;font-size:.88rem;\
    line-height:1.5}
    .facts dt{color:var(--muted)}
    .facts dd{margin:0}
    .claim .facts{background:var(--panel);padding:.7rem .9rem;border-radius:4px}

    .origin{margin-top:3.4rem}
    .text{font-size:1.06rem;line-height:1.65;margin:1rem 0;padding:.3rem 0 .3rem 1.25rem;border-left:1px solid var(--rule)}
    .text p{margin:.75rem 0}
    .text .heading{font-weight:600}
    .text .listItem{padding-left:1.1rem;text-indent:-1.1rem}
    .text .listItem::before{content:"– "}
    .text .quotation{padding-left:1.1rem}
    .text .preformatted{white-space:pre-wrap;font-family:ui-monospace,monospace;font-size:.86em}
    .back{font:600 .68em/1 system-ui,sans-serif;vertical-align:.45em;text-decoration:none;padding:.15em .1em}
    .back:target,.claim:target{outline:3px solid var(--link);outline-offset:4px}
    .back,.claim{scroll-margin-top:25vh}
    .removed{padding:0;list-style:none;font-size:.88rem}
    .removed li{border-top:1px solid var(--rule);padding:.6rem 0}
    .removed p{margin:.2rem 0}
    .removed q{quotes:none}
    .colophon{border-top:1px solid var(--rule);margin-top:4rem;padding-top:1.2rem;padding-bottom:3rem;font-size:.87rem}

    @media (min-width:62rem){
    .layout{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:3rem}
    .index{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.5rem .3rem 2rem 0;margin-top:.4rem}
    .index ul ul{display:block}
    .number{position:absolute;left:-3.2rem;width:2.6rem;text-align:right;top:.2rem;font-size:.85rem}
    }
    @media (max-width:61.99rem){
    .index>ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
    .number{float:right;margin-left:.8rem;font-size:.85rem}
    }
    @media (max-width:30rem){
    .facts{grid-template-columns:1fr;gap:0}
    .facts dd{margin-bottom:.5rem}
    .claim,.text{padding-left:.9rem}
    h2{font-size:1.5rem}
    }
    @media (max-width:32rem){
    @supports selector(::details-content){
    /* The words of the picture would be too small to read: its table stands in its place. */
    .plot,figure summary{display:none}
    figure details::details-content{content-visibility:visible;block-size:auto}
    figure th,figure td{font-size:.8rem;padding-right:.4rem;overflow-wrap:normal}
    }
    }
    @media print{
    @page{margin:15mm 14mm 17mm}
    body{font-size:9pt;line-height:1.4;background:#fff}
    .index,.skip,.claim details,.removals,figure details,.receipt a{display:none}
    .masthead,.layout,.colophon,main{max-width:none;padding-left:0;padding-right:0}
    .layout{display:block}
    .masthead{padding-top:0}
    .plot{display:block}
    .number{position:static;float:right;margin-left:.8rem}
    h1{font-size:22pt}
    h2{font-size:15pt;margin-top:2rem}
    h3{font-size:12pt;margin-top:1.4rem}
    h4{font-size:10pt;margin-top:.9rem}
    h2,h3,h4,.speaker,.claim blockquote{break-after:avoid}
    #claims,#articles{columns:2;column-gap:8mm}
    #claims>h2,#claims>.muted,#articles>h2,#articles>.muted{column-span:all}
    .claim{break-inside:avoid;margin:.7rem 0 .9rem;padding-left:.8rem}
    .claim>*{margin:.15rem 0}
    .claim blockquote{font-size:9.5pt;line-height:1.4;margin:0 0 .25rem}
    .meta,.receipt,.chain,.inside,.also,.why,.differs{font-size:8pt;line-height:1.4}
    .figures,.plot,.facts,.warning,tr{break-inside:avoid}
    .origin{margin-top:1.6rem}
    .facts{grid-template-columns:5rem minmax(0,1fr);font-size:8pt;gap:.1rem .8rem}
    .text{font-size:9.5pt;line-height:1.45;padding:0 0 0 .8rem}
    .text p{margin:.35rem 0;orphans:2;widows:2}
    a{color:inherit;text-decoration:none}
    mark.content{background:none;text-decoration:underline solid .14em var(--rule);text-underline-offset:.16em}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """
  /// At the foot of each printed page the report's title and the number of the page, in browsers that can.
  static func footer(_ title: String) -> CSS {
    let font: CSS = "font:8pt/1.3 system-ui,sans-serif;color:#555"
    return """
      @media print{@page{@bottom-left{content:"\(title)";\(font)}\
      @bottom-right{content:counter(page) " / " counter(pages);white-space:nowrap;\(font)}}}

      """
  }
}
