#!/usr/bin/env python3
"""Fits the confidence of attributions on development articles and says how well it is calibrated.

  calibrate.py GOLD.jsonl SYSTEM.jsonl TOOLS     SYSTEM: from `workbench relations --least 0`

Prints the logistic regression for Sources/Attributions/Confidence.swift, and the expected calibration error (ten bins of equal size) by
cross-validation over articles. An attribution is right where score_attributions.py counts it so: content and source overlap by half.
"""
import math
import sys

import numpy as np

FOLDS, BINS = 10, 10


def log_odds(p):
    p = min(max(p, .001), .999)
    return math.log(p / (1 - p))


def fit(x, y, penalty=1.0):
    x = np.hstack([np.ones((len(x), 1)), x])
    w = np.zeros(x.shape[1])
    ridge = penalty * np.eye(len(w))
    ridge[0, 0] = 0
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ w)
    return w


def predict(w, x):
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def calibration_error(p, y):
    order = np.argsort(p, kind="stable")
    return sum(abs(p[part].mean() - y[part].mean()) * len(part) for part in np.array_split(order, BINS)) / len(p)


def main(gold_path, system_path, tools):
    sys.path.insert(0, tools)
    import score_attributions as scorer
    gold, system = scorer.load(gold_path), {d["id"]: d for d in scorer.load(system_path)}
    x, y, article = [], [], []
    for number, record in enumerate(gold):
        doc = scorer.Doc(record["text"])
        own = [a for a in system[record["id"]]["attributions"] if a["evidence"]]
        sets = [{role: doc.toks(a[role]) for role in scorer.ROLES} for a in own]
        wanted = [{role: doc.toks(a.get(role) or []) for role in scorer.ROLES} for a in record["attributions"]]
        right = {j for i, j in scorer.align(wanted, sets).items()
                 if scorer.jac(wanted[i]["content"], sets[j]["content"]) >= .5 and scorer.jac(wanted[i]["source"], sets[j]["source"]) >= .5}
        for j, a in enumerate(own):
            x.append([log_odds(float(v)) for v in a["evidence"].split()])
            y.append(float(j in right))
            article.append(number)
    x, y, article = np.array(x), np.array(y), np.array(article)
    held = np.zeros(len(y))
    for fold in range(FOLDS):
        test = article % FOLDS == fold
        held[test] = predict(fit(x[~test], y[~test]), x[test])
    w = fit(x, y)
    print(f"{len(y)} attributions, {100 * y.mean():.1f} % right")
    print("bias", round(w[0], 3), "weights", [round(v, 3) for v in w[1:]])
    print(f"expected calibration error, cross-validated: {100 * calibration_error(held, y):.1f} %")
    for part in np.array_split(np.argsort(held, kind="stable"), BINS):
        print(f"  said {100 * held[part].mean():.0f} %  right {100 * y[part].mean():.0f} %")


if __name__ == "__main__":
    main(*sys.argv[1:])
