source "devops-guru-security" {
  title = "Amazon DevOps Guru User Guide, Security in Amazon DevOps Guru"
  url   = "https://docs.aws.amazon.com/devops-guru/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
