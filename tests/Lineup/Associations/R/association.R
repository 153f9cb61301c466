# Works out the figures of docs/statistics.md that need no random numbers, from R's own functions wherever it has one, to hold
# the program's to them. Writes a line for each indicator, events, transform and lag; a figure that is not defined is NA.
#
#   Rscript association.R series.csv > expected.tsv

data <- read.csv(commandArgs(trailingOnly = TRUE)[1])
indicators <- c("growth", "level", "ties", "short", "flat")
events <- c("counts", "sparse", "rising", "none")
transforms <- c("none", "diff", "detrend")
lags <- -4:4

constant <- function(v) length(v) == 0 || max(v) - min(v) <= 1e-9 * (1 + max(abs(v)))
defined <- function(a, b) length(a) >= 3 && !constant(a) && !constant(b)
pearson <- function(a, b) if (defined(a, b)) cor(a, b) else NA

transformed <- function(v, how) {
  t <- seq_along(v)
  switch(how, none = v, diff = diff(v), detrend = as.numeric(residuals(lm(v ~ t, na.action = na.exclude))))
}

# The product of neighbours exactly one period apart, over the square of all.
lag1 <- function(v, at) {
  centred <- rep(NA, max(at))
  centred[at] <- v - mean(v)
  sum(head(centred, -1) * tail(centred, -1), na.rm = TRUE) / sum(centred^2, na.rm = TRUE)
}

interval <- function(r, m) if (is.na(r) || is.na(m) || m <= 3 || abs(r) >= 1) c(NA, NA) else tanh(atanh(r) + c(-1, 1) * qnorm(0.975) / sqrt(m - 3))
student <- function(r, m) if (is.na(r) || is.na(m) || m <= 2) NA else 2 * pt(-abs(r) * sqrt((m - 2) / (1 - r^2)), m - 2)
detectable <- function(m) if (is.na(m) || m <= 3) NA else tanh((qnorm(0.975) + qnorm(0.80)) / sqrt(m - 3))

figures <- function(x, e, lag) {
  size <- length(x)
  at <- which(!is.na(x) & seq_along(x) + lag >= 1 & seq_along(x) + lag <= size)
  a <- x[at]
  b <- e[at + lag]
  n <- length(at)
  r <- pearson(a, b)
  usable <- n > 0 && !constant(a) && !constant(b)
  g <- if (usable) lag1(a, at) * lag1(b, at) else NA
  effective <- if (is.na(g) || g <= -1) NA else min(n, n * (1 - g) / (1 + g))
  variance <- 1 / n + 2 / n * (n - 1) / n * g
  cut <- if (is.na(g) || variance <= 0) NA else min(n, 1 / variance)
  test <- if (is.na(r)) NULL else cor.test(a, b)
  ends <- if (is.null(test$conf.int)) c(NA, NA) else test$conf.int
  shifted <- sapply(seq_len(size) - 1, function(s) pearson(a, e[(at + lag + s - 1) %% size + 1]))
  c(
    n, effective, cut, r, ends, interval(r, effective),
    if (is.null(test)) NA else test$p.value, student(r, effective),
    if (is.na(r)) NA else cor(a, b, method = "spearman"),
    if (is.na(r)) NA else cor(a, b, method = "kendall"),
    detectable(n), detectable(effective),
    if (is.na(r)) NA else sum(abs(shifted) >= abs(r) - 1e-12, na.rm = TRUE) / size
  )
}

cat("indicator", "events", "transform", "lag", "n", "n_effective", "n_effective_pp", "r", "low", "high", "low_n_effective", "high_n_effective",
    "p_t", "p_t_n_effective", "spearman", "kendall", "detectable_n", "detectable_n_effective", "p_shift", sep = "\t")
cat("\n")
for (indicator in indicators) {
  known <- which(!is.na(data[[indicator]]))
  window <- min(known):max(known)
  for (event in events) for (how in transforms) for (lag in lags) {
    found <- figures(transformed(data[[indicator]][window], how), transformed(data[[event]][window], how), lag)
    cat(indicator, event, how, lag, trimws(formatC(found, digits = 15, format = "g")), sep = "\t")
    cat("\n")
  }
}
