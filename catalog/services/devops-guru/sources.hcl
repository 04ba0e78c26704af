source "devops-guru-security" {
  title = "Amazon DevOps Guru User Guide, Security in Amazon DevOps Guru"
  url   = "https://docs.aws.amazon.com/devops-guru/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-devops-guru-user-guide@4ab9ceb), which may be older than the archive's end."
}
