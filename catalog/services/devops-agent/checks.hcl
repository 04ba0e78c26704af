check "devopsagent-space-acts-no-further-than-needed" {
  title          = "DevOps agents may look, not act"
  responsibility = "iam.grant"
  resource       = "AWS::DevOpsAgent::AgentSpace"
  severity       = "low"
  like           = off(self.Preferences.ElevatedActionsEnabled)
  why            = "With elevated actions the agent changes resources; what it reads in logs and tickets can then try to lead it."
  fix            = "Leave {Preferences.ElevatedActionsEnabled} out, or set it to false, unless acting is wanted and its role is narrow."
  source         = "devops-agent-security"
}
