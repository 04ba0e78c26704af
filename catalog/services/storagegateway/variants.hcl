variant "premises" {
  title = "Gateway on a hypervisor of the customer"
  resource "AWS::StorageGateway::Gateway" "gateway" {
    GatewayHostEnvironment = "VMWARE"
    GatewayType            = "FILE_S3"
  }
}

variant "ec2" {
  title = "Gateway on an EC2 instance"
  resource "AWS::StorageGateway::Gateway" "gateway" {
    GatewayHostEnvironment = "EC2"
    GatewayType            = "FILE_S3"
  }
}
