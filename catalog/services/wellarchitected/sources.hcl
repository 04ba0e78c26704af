source "wellarchitected-security" {
  title = "AWS Well-Architected Tool User Guide, Security in AWS Well-Architected Tool"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
