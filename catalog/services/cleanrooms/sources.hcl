source "cleanrooms-security" {
  title  = "AWS Clean Rooms User Guide, Security in AWS Clean Rooms"
  url    = "https://docs.aws.amazon.com/clean-rooms/latest/userguide/security.html"
  opened = false
}
