source "cleanrooms-security" {
  title = "AWS Clean Rooms User Guide, Security in AWS Clean Rooms"
  url   = "https://docs.aws.amazon.com/clean-rooms/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
