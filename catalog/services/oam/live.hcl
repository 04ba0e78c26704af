live "AWS::Oam::Sink" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "oam:ListSinks"]
  input     = { TypeName = "AWS::Oam::Sink" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "oam:GetSink", "oam:GetSinkPolicy", "oam:ListTagsForResource"]
    input   = { TypeName = "AWS::Oam::Sink", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
