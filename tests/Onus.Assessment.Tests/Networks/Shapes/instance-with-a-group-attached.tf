resource "aws_security_group" "shut" {}

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
  vpc_security_group_ids = [aws_security_group.shut.id]
}

resource "aws_network_interface_sg_attachment" "hall" {
  security_group_id    = aws_security_group.hall.id
  network_interface_id = aws_instance.subject.primary_network_interface_id
}
