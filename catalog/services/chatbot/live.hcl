live "AWS::Chatbot::MicrosoftTeamsChannelConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "chatbot:ListAssociations", "chatbot:ListMicrosoftTeamsChannelConfigurations"]
  input     = { TypeName = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "chatbot:GetMicrosoftTeamsChannelConfiguration", "chatbot:ListAssociations", "chatbot:ListTagsForResource"]
    input   = { TypeName = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Chatbot::SlackChannelConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "chatbot:DescribeSlackChannelConfigurations", "chatbot:ListAssociations"]
  input     = { TypeName = "AWS::Chatbot::SlackChannelConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "chatbot:DescribeSlackChannelConfigurations", "chatbot:ListAssociations"]
    input   = { TypeName = "AWS::Chatbot::SlackChannelConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
