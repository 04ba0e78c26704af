source "scheduler-security" {
  title = "Amazon EventBridge Scheduler User Guide, Security in Amazon EventBridge Scheduler"
  url   = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
