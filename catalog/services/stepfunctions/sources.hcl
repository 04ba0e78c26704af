source "stepfunctions-security" {
  title = "AWS Step Functions Developer Guide, Security in AWS Step Functions"
  url   = "https://docs.aws.amazon.com/step-functions/latest/dg/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-step-functions-developer-guide@564a792)."
}

source "stepfunctions-encryption" {
  title = "AWS Step Functions API Reference, EncryptionConfiguration"
  url   = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_EncryptionConfiguration.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "stepfunctions-logging" {
  title  = "AWS Step Functions Developer Guide, Using CloudWatch Logs to log execution history in Step Functions"
  url    = "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"
  opened = false
}
