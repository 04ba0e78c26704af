live "AWS::SecurityLake::DataLake" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources"]
  input     = { TypeName = "AWS::SecurityLake::DataLake" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource"]
    input   = { TypeName = "AWS::SecurityLake::DataLake", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
