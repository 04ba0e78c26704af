source "iotsitewise-vuln" {
  title = "AWS IoT SiteWise User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-iot-sitewise-user-guide@454f61b)."
}

source "iotsitewise-encryption" {
  title = "AWS IoT SiteWise User Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-iot-sitewise-user-guide@454f61b)."
}
