// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <limits>

namespace promptlab {

namespace {

namespace distributionpolicies = boost::math::policies;
using QuietPolicy =
    distributionpolicies::policy<distributionpolicies::domain_error<distributionpolicies::ignore_error>,
                                 distributionpolicies::pole_error<distributionpolicies::ignore_error>,
                                 distributionpolicies::overflow_error<distributionpolicies::ignore_error>,
                                 distributionpolicies::evaluation_error<distributionpolicies::ignore_error>,
                                 distributionpolicies::rounding_error<distributionpolicies::ignore_error>,
                                 distributionpolicies::indeterminate_result_error<distributionpolicies::ignore_error>>;
using QuietNormal = boost::math::normal_distribution<double, QuietPolicy>;
using QuietStudentT = boost::math::students_t_distribution<double, QuietPolicy>;
using QuietChiSquared = boost::math::chi_squared_distribution<double, QuietPolicy>;
using QuietBinomial = boost::math::binomial_distribution<double, QuietPolicy>;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double logGamma(double x)
{
    return boost::math::lgamma(x, QuietPolicy());
}

} // namespace

double normalCdf(double z)
{
    return boost::math::cdf(QuietNormal(), z);
}

double normalQuantile(double p)
{
    return p > 0 && p < 1 ? boost::math::quantile(QuietNormal(), p) : notANumber;
}

double studentTCdf(double t, double degrees)
{
    return degrees > 0 ? boost::math::cdf(QuietStudentT(degrees), t) : notANumber;
}

double studentTQuantile(double p, double degrees)
{
    return degrees > 0 && p > 0 && p < 1 ? boost::math::quantile(QuietStudentT(degrees), p) : notANumber;
}

double chiSquared1Survival(double x)
{
    return x >= 0 ? boost::math::cdf(boost::math::complement(QuietChiSquared(1), x)) : notANumber;
}

double binomialHalfCdf(double k, double n)
{
    return n >= 0 && k >= 0 && k <= n ? boost::math::cdf(QuietBinomial(n, 0.5), k) : notANumber;
}

double binomialHalfPmf(double k, double n)
{
    return n >= 0 && k >= 0 && k <= n ? boost::math::pdf(QuietBinomial(n, 0.5), k) : notANumber;
}

double logChoose(double n, double k)
{
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

double twoSidedZ(double confidence)
{
    return normalQuantile(0.5 + confidence / 2);
}

double twoSidedNormalP(double z)
{
    return 2 * normalCdf(-std::abs(z));
}

} // namespace promptlab
