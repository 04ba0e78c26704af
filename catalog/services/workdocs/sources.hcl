source "workdocs-security" {
  title = "Amazon WorkDocs Administration Guide, Security in Amazon WorkDocs"
  url   = "https://docs.aws.amazon.com/workdocs/latest/adminguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-workdocs-administration-guide@c150fee). The end of the service on 25 April 2025 is from memory; a package list dates the end of its client on that day."
}
