source "forecast-security" {
  title = "Amazon Forecast Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/forecast/latest/dg/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-forecast-developer-guide@acbb9e4), which names only access and logging. That it takes no new customers was read on newer copies of its pages."
}
