live "AWS::Cloud9::EnvironmentEC2" {
  service   = "cloud9"
  operation = "ListEnvironments"
  actions   = ["cloud9:ListEnvironments"]
  items     = "environmentIds[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["ConnectionType"]
  unreadable = {
    "ImageId" = "exists at creation only"
  }
  follow "DescribeEnvironments" {
    actions = ["cloud9:DescribeEnvironments"]
    input   = { environmentIds = [self.item] }
    root    = "environments[]"
    whole   = true
    batch   = 25
    match   = "id"
  }
}
