source "wellarchitected-security" {
  title  = "AWS Well-Architected Tool User Guide, Security in AWS Well-Architected Tool"
  url    = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/security.html"
  opened = false
}
