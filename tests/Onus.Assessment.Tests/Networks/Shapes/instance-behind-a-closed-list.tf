variable "more" { type = list(string) }

resource "aws_security_group" "hall" {}

resource "aws_instance" "subject" {
  ami                    = "ami-1"
  vpc_security_group_ids = concat([aws_security_group.hall.id], var.more)
}
