resource "aws_security_group" "subject" {
  ingress = [{
    protocol         = "tcp"
    from_port        = 22
    to_port          = 22
    cidr_blocks      = []
    ipv6_cidr_blocks = ["::/0"]
    description      = ""
    prefix_list_ids  = []
    security_groups  = []
    self             = false
  }]
}
