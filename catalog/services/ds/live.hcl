live "AWS::DirectoryService::MicrosoftAD" {
  service   = "ds"
  operation = "DescribeDirectories"
  actions   = ["ds:DescribeDirectories"]
  items     = "DirectoryDescriptions[]"
  id        = "DirectoryId"
  page      = { in = "NextToken", out = "NextToken" }
  only      = self.Type == "MicrosoftAD"
  unreadable = {
    "Password" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::DirectoryService::SimpleAD" {
  service   = "ds"
  operation = "DescribeDirectories"
  actions   = ["ds:DescribeDirectories"]
  items     = "DirectoryDescriptions[]"
  id        = "DirectoryId"
  page      = { in = "NextToken", out = "NextToken" }
  only      = self.Type == "SimpleAD"
  unreadable = {
    "Password" = "it is a secret, and no call that only reads gives it"
  }
}
