source "scheduler-security" {
  title  = "Amazon EventBridge Scheduler User Guide, Security in Amazon EventBridge Scheduler"
  url    = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/security.html"
  opened = false
}
