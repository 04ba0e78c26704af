source "cognito-security" {
  title = "Amazon Cognito Developer Guide, Security in Amazon Cognito"
  url   = "https://docs.aws.amazon.com/cognito/latest/developerguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cognito-developer-guide@0b4d546), which may be older than the archive's end."
}

source "cognito-vulnerability" {
  title = "Amazon Cognito Developer Guide, Configuration and vulnerability analysis in user pools"
  url   = "https://docs.aws.amazon.com/cognito/latest/developerguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cognito-developer-guide@0b4d546), which may be older than the archive's end."
}

source "cognito-user-import" {
  title = "Amazon Cognito Developer Guide, Importing users into user pools from a CSV file"
  url   = "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cognito-developer-guide@0b4d546), which may be older than the archive's end."
}
