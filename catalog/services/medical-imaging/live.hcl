live "AWS::HealthImaging::Datastore" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "medical-imaging:ListDatastores"]
  input     = { TypeName = "AWS::HealthImaging::Datastore" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "medical-imaging:GetDatastore", "medical-imaging:ListTagsForResource"]
    input   = { TypeName = "AWS::HealthImaging::Datastore", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
