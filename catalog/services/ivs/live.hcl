live "AWS::IVS::Channel" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ivs:ListChannels", "ivs:ListTagsForResource"]
  input     = { TypeName = "AWS::IVS::Channel" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ivs:GetChannel", "ivs:ListTagsForResource"]
    input   = { TypeName = "AWS::IVS::Channel", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::IVS::IngestConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ivs:ListIngestConfigurations", "ivs:ListTagsForResource"]
  input     = { TypeName = "AWS::IVS::IngestConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "InsecureIngest" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ivs:GetIngestConfiguration", "ivs:ListTagsForResource"]
    input   = { TypeName = "AWS::IVS::IngestConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
