live "AWS::QBusiness::Application" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "qbusiness:ListApplications"]
  input     = { TypeName = "AWS::QBusiness::Application" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "qbusiness:GetApplication", "qbusiness:ListTagsForResource"]
    input   = { TypeName = "AWS::QBusiness::Application", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
