variable "more" { type = list(string) }

resource "aws_security_group" "hall" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "subject" {
  ami                    = "ami-1"
  vpc_security_group_ids = concat([aws_security_group.hall.id], var.more)
}
