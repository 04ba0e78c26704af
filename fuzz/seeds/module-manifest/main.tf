module "net" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.0"
  cidr    = "10.0.0.0/16"
}
resource "aws_instance" "i" {
  ami       = "ami-1"
  subnet_id = module.net.subnet
}
