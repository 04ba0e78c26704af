source "sns-security-practices" {
  title = "Amazon SNS Developer Guide, Amazon SNS security best practices"
  url   = "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-sns-developer-guide@28d01a3)."
}

source "sns-data-encryption" {
  title = "Amazon SNS Developer Guide, Amazon SNS data encryption"
  url   = "https://docs.aws.amazon.com/sns/latest/dg/sns-data-encryption.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read as the guide for the China Regions has it."
}
