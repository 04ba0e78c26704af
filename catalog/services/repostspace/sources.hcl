source "repostspace-security" {
  title  = "AWS re:Post Private Administration Guide, Security"
  url    = "https://docs.aws.amazon.com/repostprivate/latest/caguide/security.html"
  opened = false
}
