source "pipes-guide" {
  title  = "Amazon EventBridge User Guide, Amazon EventBridge Pipes"
  url    = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html"
  opened = false
}
