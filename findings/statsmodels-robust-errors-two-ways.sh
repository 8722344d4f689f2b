#!/usr/bin/env bash
# statsmodels 0.15.0 (BSD-3-Clause): the same robust errors, asked for in two ways, give two intervals.
#
# Behaviour: for a regression on ten rows, OLS(y, X).fit(cov_type="HC1") and OLS(y, X).fit().get_robustcov_results("HC1")
# have the same coefficient and the same standard error to the last digit. The 95% interval is 1.960 standard errors wide in
# the first and 2.306 in the second, the p-value 2E-105 and 2E-8. fit(cov_type="nonrobust") is 2.306 again: asking for
# robust errors changes the distribution, too.
#
# One would expect: one interval for one estimate, and with ten rows that of Student's t with eight degrees of freedom,
# as Stata's robust option is reported to have it. use_t=True in fit gives it.
#
# Why it matters: who makes an estimate more careful by one argument gets an interval that is 15% too narrow and a p-value that
# nobody can defend; an elasticity of ten rows is "different from -1" in one spelling and not in the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >requirements.txt <<'TXT'
statsmodels==0.15.0
numpy==2.4.6
scipy==1.17.1
pandas==3.0.6
patsy==1.0.3
formulaic==1.2.2
interface-meta==2.0.1
narwhals==2.26.0
packaging==26.3
python-dateutil==2.9.0.post0
six==1.17.0
typing-extensions==4.16.0
wrapt==2.5.0
TXT
python3 -m pip install --quiet --no-deps --disable-pip-version-check --root-user-action=ignore --target="$folder/packages" -r requirements.txt
cat >robust.py <<'PY'
import numpy as np
import statsmodels.api as sm

price = np.arange(1.0, 11.0)
sold = np.array([5.0, 4.1, 3.6, 3.5, 3.1, 3.0, 2.6, 2.7, 2.4, 2.5])
model = sm.OLS(np.log(sold), sm.add_constant(np.log(price)))


def seen(name, fit):
    low, high = fit.conf_int()[1]
    width = (high - low) / 2 / fit.bse[1]
    print(f"{name}: slope {fit.params[1]:.6f}, error {fit.bse[1]:.6f}, {width:.3f} errors, p {fit.pvalues[1]:.1e}")
    return fit.bse[1], width, fit.pvalues[1]


plain = seen("nonrobust", model.fit())
at_once = seen('fit(cov_type="HC1")', model.fit(cov_type="HC1"))
afterwards = seen('get_robustcov_results("HC1")', model.fit().get_robustcov_results("HC1"))
with_t = seen('fit(cov_type="HC1", use_t=True)', model.fit(cov_type="HC1", use_t=True))

assert abs(at_once[0] / afterwards[0] - 1) < 1e-12
assert abs(at_once[1] - 1.960) < 1e-3
for other in (plain, afterwards, with_t):
    assert abs(other[1] - 2.306) < 1e-3
assert at_once[2] < 1e-100 < 1e-9 < afterwards[2]
PY
PYTHONPATH="$folder/packages" python3 robust.py
