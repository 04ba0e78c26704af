variant "managed-microsoft-ad" {
  title = "AWS Managed Microsoft AD"
  resource "AWS::DirectoryService::MicrosoftAD" "directory" {
    Name        = "corp.example.com"
    Edition     = "Standard"
    VpcSettings = { VpcId = "vpc-1", SubnetIds = ["subnet-1", "subnet-2"] }
  }
}

variant "simple-ad" {
  title = "Simple AD"
  resource "AWS::DirectoryService::SimpleAD" "directory" {
    Name        = "corp.example.com"
    Size        = "Small"
    VpcSettings = { VpcId = "vpc-1", SubnetIds = ["subnet-1", "subnet-2"] }
  }
}
