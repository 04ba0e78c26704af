resource "aws_security_group" "subject" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    self        = true
    cidr_blocks = ["0.0.0.0/0"]
  }
}
