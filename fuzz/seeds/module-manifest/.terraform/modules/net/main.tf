variable "cidr" {}
resource "aws_vpc" "v" { cidr_block = var.cidr }
output "subnet" { value = aws_vpc.v.id }
