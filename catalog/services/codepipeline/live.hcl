live "AWS::CodePipeline::Pipeline" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "codepipeline:ListPipelines"]
  input     = { TypeName = "AWS::CodePipeline::Pipeline" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "codepipeline:GetPipeline", "codepipeline:GetPipelineState", "codepipeline:ListTagsForResource"]
    input   = { TypeName = "AWS::CodePipeline::Pipeline", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::CodePipeline::Webhook" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "codepipeline:ListWebhooks"]
  input     = { TypeName = "AWS::CodePipeline::Webhook" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "AuthenticationConfiguration.SecretToken" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "codepipeline:ListWebhooks"]
    input   = { TypeName = "AWS::CodePipeline::Webhook", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
