source "events-security" {
  title = "Amazon EventBridge User Guide, Amazon EventBridge security"
  url   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eventbridge-user-guide@4ddcc77)."
}

source "events-data-protection" {
  title = "Amazon EventBridge User Guide, Data protection in Amazon EventBridge"
  url   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-data-protection.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eventbridge-user-guide@4ddcc77)."
}
