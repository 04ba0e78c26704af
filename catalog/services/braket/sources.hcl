source "braket-security" {
  title = "Amazon Braket Developer Guide, Infrastructure security; Running your quantum tasks"
  url   = "https://docs.aws.amazon.com/braket/latest/developerguide/infrastructure-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
