source "repostspace-security" {
  title = "AWS re:Post Private Administration Guide, Security"
  url   = "https://docs.aws.amazon.com/repostprivate/latest/caguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
