live "AWS::DataSync::LocationObjectStorage" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "datasync:ListLocations"]
  input     = { TypeName = "AWS::DataSync::LocationObjectStorage" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "SecretKey" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "datasync:DescribeLocationObjectStorage", "datasync:ListTagsForResource"]
    input   = { TypeName = "AWS::DataSync::LocationObjectStorage", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::DataSync::LocationSMB" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "datasync:ListLocations"]
  input     = { TypeName = "AWS::DataSync::LocationSMB" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "Password" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "datasync:DescribeLocationSmb", "datasync:ListTagsForResource"]
    input   = { TypeName = "AWS::DataSync::LocationSMB", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::DataSync::Task" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "datasync:ListTasks"]
  input     = { TypeName = "AWS::DataSync::Task" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "datasync:DescribeTask", "datasync:ListTagsForResource"]
    input   = { TypeName = "AWS::DataSync::Task", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
