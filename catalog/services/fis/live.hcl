live "AWS::FIS::ExperimentTemplate" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "fis:ListExperimentTemplates", "fis:ListTagsForResource"]
  input     = { TypeName = "AWS::FIS::ExperimentTemplate" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "fis:GetExperimentTemplate", "fis:ListTagsForResource"]
    input   = { TypeName = "AWS::FIS::ExperimentTemplate", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
