service "chatbot" {
  title    = "Amazon Q Developer in chat applications"
  names    = ["AWS Chatbot", "slack", "microsoft teams"]
  model    = "abstracted"
  prefixes = ["AWS::Chatbot::"]
  because  = "By the service model: AWS carries messages and commands between chat and account; who sits in the channel, the roles and the guardrail policies are the customer's."
  sources  = ["best-practices-wp", "chatbot-security"]

  type "AWS::Chatbot::SlackChannelConfiguration" {
    title  = "Slack channel"
    name   = "ConfigurationName"
    traits = ["host", "identity"]
  }

  type "AWS::Chatbot::MicrosoftTeamsChannelConfiguration" {
    title  = "Microsoft Teams channel"
    name   = "ConfigurationName"
    traits = ["host", "identity"]
  }

  type "AWS::Chatbot::CustomAction" {
    title  = "Custom action"
    name   = "ActionName"
    traits = ["code"]
  }
}

override "chatbot-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "chatbot-security"
}
