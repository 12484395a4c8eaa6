// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Thin shell around Boost.Math, so that its headers are compiled once. Arguments outside a domain give NaN, never an
// exception.
namespace promptlab {

double normalCdf(double z);
/// @p p in (0, 1).
double normalQuantile(double p);
/// P(T ≤ t) with @p degrees > 0 degrees of freedom.
double studentTCdf(double t, double degrees);
double studentTQuantile(double p, double degrees);
/// P(X > x) of the chi-squared distribution with one degree of freedom.
double chiSquared1Survival(double x);
/// P(X ≤ k) and P(X = k) of Binomial(n, ½); 0 ≤ k ≤ n.
double binomialHalfCdf(double k, double n);
double binomialHalfPmf(double k, double n);
/// ln C(n, k).
double logChoose(double n, double k);
/// ln B(a, b).
double logBeta(double a, double b);

/// z of a two-sided interval of @p confidence (0.95 → 1.959964).
double twoSidedZ(double confidence);
/// Two-sided p of a standard normal deviate.
double twoSidedNormalP(double z);

} // namespace promptlab
