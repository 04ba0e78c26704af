source "devops-agent-security" {
  title = "AWS DevOps Agent User Guide, AWS DevOps Agent Security"
  url   = "https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
