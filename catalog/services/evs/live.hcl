live "AWS::EVS::Environment" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "evs:ListEnvironments"]
  input     = { TypeName = "AWS::EVS::Environment" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "InitialVlans.HcxNetworkAclId" = "Cloud Control never gives it back"
    "InitialVlans.IsHcxPublic"     = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "evs:GetEnvironment", "evs:ListTagsForResource"]
    input   = { TypeName = "AWS::EVS::Environment", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
