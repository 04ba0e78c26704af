variable "name" { type = string }
variable "cidr" { type = string }
resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}
resource "aws_subnet" "this" {
  for_each                = { x = 0, y = 1 }
  vpc_id                  = aws_vpc.this.id
  cidr_block              = cidrsubnet(var.cidr, 4, each.value)
  map_public_ip_on_launch = true
}
output "vpc_id" { value = aws_vpc.this.id }
