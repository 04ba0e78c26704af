source "devops-agent-guide" {
  title = "AWS DevOps Agent User Guide"
  url   = "https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
