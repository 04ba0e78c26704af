variant "public" {
  title = "SFTP server with a public endpoint"
  resource "AWS::Transfer::Server" "server" {
    Protocols          = ["SFTP"]
    SecurityPolicyName = "TransferSecurityPolicy-2024-01"
  }
}

variant "vpc" {
  title = "SFTP server in a VPC"
  resource "AWS::Transfer::Server" "server" {
    EndpointDetails    = { SecurityGroupIds = ["sg-1"], SubnetIds = ["subnet-1"], VpcId = "vpc-1" }
    EndpointType       = "VPC"
    Protocols          = ["SFTP"]
    SecurityPolicyName = "TransferSecurityPolicy-2024-01"
  }
}
