terraform "aws_chatbot_slack_channel_configuration" {
  type = "AWS::Chatbot::SlackChannelConfiguration"
  set  = { GuardrailPolicies = self.guardrail_policy_arns, SlackWorkspaceId = self.slack_team_id, UserRoleRequired = self.user_authorization_required }
}

terraform "aws_chatbot_teams_channel_configuration" {
  type = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration"
  set  = { GuardrailPolicies = self.guardrail_policy_arns, TeamsChannelId = self.channel_id, TeamsTenantId = self.tenant_id, UserRoleRequired = self.user_authorization_required }
}
