live "AWS::Rbin::Rule" {
  service   = "rbin"
  operation = "ListRules"
  actions   = ["rbin:ListRules"]
  input     = { ResourceType = "EBS_SNAPSHOT" }
  items     = "Rules[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["LockConfiguration"]
  follow "GetRule" {
    actions = ["rbin:GetRule"]
    input   = { Identifier = self.Identifier }
    whole   = true
  }
}
