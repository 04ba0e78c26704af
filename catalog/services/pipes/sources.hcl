source "pipes-guide" {
  title = "Amazon EventBridge User Guide, Amazon EventBridge Pipes"
  url   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
